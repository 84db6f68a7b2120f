package dk.opgang.local.demo;

import dk.opgang.client.BatchListener;

/** Hears how far the demo is. */
public interface DemoListener {

    /** A step has ended. */
    void done(String step, String result);

    /** Hears a batch of that step. */
    BatchListener batch(String step);
}
