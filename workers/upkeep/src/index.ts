export { startUpkeep, type Upkeep, type UpkeepDeps } from './start-upkeep.js';
