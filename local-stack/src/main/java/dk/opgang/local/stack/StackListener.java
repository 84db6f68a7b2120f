package dk.opgang.local.stack;

/** Hears how far the start of a stack is. */
public interface StackListener {

    /** Hears nothing. */
    StackListener SILENT = (part, address) -> {};

    /** A part is ready at the address. May be called from several threads. */
    void ready(String part, String address);
}
