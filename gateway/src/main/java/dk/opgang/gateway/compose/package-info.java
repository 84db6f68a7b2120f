/** Answers that the gateway puts together of those of several operations. No rule of the domain is here: each part is what its own operation answers. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.compose;
