/** People who may have been registered twice: looked for without a name that could be read, and proposed. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.duplicate;
