/** What this service knows of the data of others: kept from their events, and asked of the owner once if something is missing. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.elsewhere;
