package dk.opgang.platform.audit;

import dk.opgang.platform.caller.Caller;

/** An access, and who had it. */
public record AccessBy(Caller caller, Access access) {}
