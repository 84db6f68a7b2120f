/** What data subjects ask for by right, by when they are answered, and what that sets in motion (databeskyttelsesforordningen articles 12, 15 to 21). */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.rights;
