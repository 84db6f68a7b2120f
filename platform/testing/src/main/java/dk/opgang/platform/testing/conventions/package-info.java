/** What holds for every aggregate alike, tried on one sample of each: a service lists its samples and inherits the tests. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.testing.conventions;
