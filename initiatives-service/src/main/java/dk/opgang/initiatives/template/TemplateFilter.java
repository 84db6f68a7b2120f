package dk.opgang.initiatives.template;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which templates a list holds; null for all. */
record TemplateFilter(
        @Nullable String theme,
        @Nullable TemplateState state,
        @Nullable Boolean builtIn) {

    /** Reads the parameters of a request. */
    static TemplateFilter of(@Nullable String theme, @Nullable String state, @Nullable Boolean builtIn) {
        TemplateState wanted = Arrays.stream(TemplateState.values())
                .filter(one -> one.code().equals(state))
                .findFirst()
                .orElse(null);
        return new TemplateFilter(theme, wanted, builtIn);
    }

    boolean files() {
        return builtIn == null || builtIn;
    }

    boolean own() {
        return builtIn == null || !builtIn;
    }

    /** Whether the list holds a template of a file, by its theme and state. */
    boolean lets(InitiativeTemplateView file) {
        return (theme == null || theme.equals(file.template().theme())) && (state == null || state == file.state());
    }
}
