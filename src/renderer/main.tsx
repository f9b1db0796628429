import { createRoot } from 'react-dom/client'
import './styles/base.css'
import { App } from './App.tsx'
import { connect } from './connect.ts'
import { rememberedTheme } from './studio/theme.ts'

// Until the settings come over the wire: as the page was last, so that nothing flashes.
document.documentElement.dataset.theme = rememberedTheme()

createRoot(document.getElementById('root')!).render(<App client={connect()} />)
