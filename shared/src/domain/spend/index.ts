export { budgetStanding, Budget, periodsOf, type BudgetStanding, type Spent } from './budget.js';
export { costMicrosOf, ModelPrice, type CallTokens } from './model-price.js';
