/** What a published OpenAPI document must say of every operation, parameter and property. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.testing.document;
