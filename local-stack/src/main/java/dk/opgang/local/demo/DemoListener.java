package dk.opgang.local.demo;

import dk.opgang.local.api.BatchProgress;

/** Hears how far the demo is. */
public interface DemoListener {

    /** A step has ended. */
    void done(String step, String result);

    /** Hears a batch of that step. */
    BatchProgress batch(String step);
}
