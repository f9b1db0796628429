import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { libraryStrings } from './strings.ts'
import styles from './LibraryScreen.module.css'
import card from './Card.module.css'

export function LoadingCards() {
  const texts = useStrings(libraryStrings)
  return (
    <div className={styles.section} role="status" aria-label={texts.loading}>
      <div className={styles.grid}>
        {Array.from({ length: 12 }, (_, index) => (
          <div key={index} className={card.card}>
            <div style={{ aspectRatio: 1 }}>
              <Skeleton height="100%" radius={8} />
            </div>
            <Skeleton width="70%" height={14} />
            <Skeleton width="45%" height={12} />
          </div>
        ))}
      </div>
    </div>
  )
}
