/** The programme of relational budgeting: its steps, what it comes to, and whom a family programme is for. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household.programme;
