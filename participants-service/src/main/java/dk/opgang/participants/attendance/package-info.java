/** How many come to their conversations: by place, kind and initiative. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.attendance;
