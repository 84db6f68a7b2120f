/** What other services know of a participant, asked of them when it is wanted; a service that is away is named as missing. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.elsewhere;
