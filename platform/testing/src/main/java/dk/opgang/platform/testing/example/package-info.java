/** Examples of the OpenAPI document that are real: recorded while tests run, and posted again by the conventions. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.testing.example;
