/** Contacts: conversations with participants, and whether they came. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.contact;
