/**
 * What comes in as bytes, before anybody reads it as HTTP. The server underneath reads leniently; two readers in a row that read the same
 * bytes differently would take one request for two. So whatever is ambiguous is refused here, and what passes means the same to all.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.wire;
