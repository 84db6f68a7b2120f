/** What of the API ends, and how clients are told. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.notice;
