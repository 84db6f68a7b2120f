/** The caller: who asks, on whose behalf, with which scopes. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.caller;
