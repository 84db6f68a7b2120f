/** What a service keeps about a person, told to the service that answers for the person. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.export;
