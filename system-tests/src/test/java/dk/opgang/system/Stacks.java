package dk.opgang.system;

import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;

/** Starts stacks one after the other, though tests run beside each other: each looks for ports that are free, and all want the machine. */
final class Stacks {

    private Stacks() {}

    static synchronized LocalStack start(StackSettings settings) {
        return LocalStack.start(settings);
    }
}
