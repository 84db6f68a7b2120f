/** Two records of one person become one, and two again. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.merge;
