/** Budgets of the network, whose financing covers the expenses in every period. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.budget;
