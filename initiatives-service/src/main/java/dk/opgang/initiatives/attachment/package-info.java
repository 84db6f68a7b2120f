/** Attachments: at which institution a participant is a child or pupil, from when to when. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.attachment;
