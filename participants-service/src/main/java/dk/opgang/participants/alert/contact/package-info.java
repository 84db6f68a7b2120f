/** Whom others may call about an effort: the contacts that municipalities and organisations name of their own staff. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.alert.contact;
