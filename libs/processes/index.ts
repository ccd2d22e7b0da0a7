export {
  type ProcessName,
  codeOf,
  commandOf,
  exists,
  isAlive,
  isRunning,
  isSame,
  isWorkedIn,
  nameOfProcess,
  parentOf,
} from './running-process.ts';
