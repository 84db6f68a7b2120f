/**
 * Which proposals of a participatory budget are won: by votes, or by equal shares of the pool. Pure arithmetic in whole øre and exact
 * fractions; it knows no database, no clock and no request, and gives the same answer to the same ballots at any time.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.allocation;
