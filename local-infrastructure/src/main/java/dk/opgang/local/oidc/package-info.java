/** The token issuer of the local stack and of the tests, and the personas that it knows. */
@NullMarked
package dk.opgang.local.oidc;

import org.jspecify.annotations.NullMarked;
