package dk.opgang.initiatives.template.document;

/** What happens when a rule cannot be decided, since something is not known. */
public enum WhenOpen {
    /** The person is taken, with a remark that names each open rule. */
    ALLOW,
    REFUSE
}
