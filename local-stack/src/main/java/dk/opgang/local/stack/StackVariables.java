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
        // Who brings a key set as a text does not want that of a file, which would win.
        boolean isGiven = name.endsWith(DevelopmentKeys.FILE)
                && System.getenv(name.substring(0, name.length() - DevelopmentKeys.FILE.length())) != null;
        return set != null || isGiven ? set : keys.of(name);
    }
}
