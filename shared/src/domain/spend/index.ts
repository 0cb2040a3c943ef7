export {
  Budget,
  budgetStandings,
  periodsOf,
  standingToTell,
  type BudgetStanding,
  type Spent,
} from './budget.js';
export { costMicrosOf, ModelPrice, type CallTokens } from './model-price.js';
