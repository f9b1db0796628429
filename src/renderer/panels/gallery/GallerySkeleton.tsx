import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { fitCard } from './fit-card.ts'
import { galleryStrings } from './strings.ts'
import styles from './GalleryScreen.module.css'

/** Stands until main has said what there is. */
export function GallerySkeleton() {
  const texts = useStrings(galleryStrings)
  return (
    <main className={styles.screen} aria-busy="true">
      <div className={styles.main} role="status" aria-label={texts.loading}>
        <Skeleton width={320} height={30} radius={6} />
        <div className={styles.skeletons}>
          {Array.from({ length: 6 }, (_, index) => (
            <Skeleton key={index} {...fitCard({ width: 1080, height: 1350 })} radius={3} />
          ))}
        </div>
      </div>
      <aside className={styles.why}>
        <Skeleton height={180} radius={6} />
      </aside>
    </main>
  )
}
