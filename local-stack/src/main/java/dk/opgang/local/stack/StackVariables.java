package dk.opgang.local.stack;

import org.jspecify.annotations.Nullable;

/** The variables of the compose file: those of the caller's environment first, then keys made for this stack. */
final class StackVariables {

    private final DevelopmentKeys keys;

    StackVariables(StackFolder folder) {
        this.keys = new DevelopmentKeys(folder.keys());
    }

    @Nullable
    String value(String name) {
        String set = System.getenv(name);
        return set != null ? set : keys.of(name);
    }
}
