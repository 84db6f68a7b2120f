package dk.opgang.local.stack;

import org.jspecify.annotations.Nullable;

/** The variables of the compose file: those of the caller's environment first, then keys made for this stack. */
final class StackVariables {

    private final DevelopmentKeys keys;

    StackVariables(StackFolder folder) {
        this.keys = new DevelopmentKeys(folder);
    }

    @Nullable
    String value(String name) {
        String set = System.getenv(name);
        return set != null || areKeysGiven() ? set : keys.of(name);
    }

    /** Whether the caller brings key sets of its own. */
    static boolean areKeysGiven() {
        return System.getenv(KeySets.MASTER) != null || System.getenv(KeySets.LOOKUP) != null;
    }
}
