/** How long a municipality keeps what about its participants, what is due to be removed, and its removal. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.retention;
