/** How a participant is reached: by address, phone and e-mail; kept encrypted, and part of no other answer. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.contactinformation;
