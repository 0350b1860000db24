// `npm run doctor`: says whether this installation is sound.
import { runBundled } from './runBundled.mjs'

await runBundled('doctor')
