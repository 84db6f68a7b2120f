/** Contracts of public buyers with clauses on work for people who have none, and what came of the clauses. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.contract;
