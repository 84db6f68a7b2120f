/** Notices: whoever has read under a consent is told when it ends, and of rectification, restriction and erasure, and answers for it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.notice;
