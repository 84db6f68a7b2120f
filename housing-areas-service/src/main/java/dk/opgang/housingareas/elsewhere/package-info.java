/** What this service knows of the data of others, as their events told of it: initiatives with their targets. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.elsewhere;
