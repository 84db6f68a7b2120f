package dk.opgang.local.api;

/** Hears how far a batch is. */
public interface BatchProgress {

    /** That share of the body has been sent, 0 to 1. */
    void sent(double share);

    /** That share of the rows has been dealt with, 0 to 1. */
    void processed(double share);
}
