package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which templates a list holds; null for all. */
record TemplateFilter(
        @Nullable String theme,
        @Nullable TemplateState state,
        @Nullable Boolean builtIn) {

    /** Reads the parameters of a request; a code that there is not is told. */
    static TemplateFilter of(@Nullable String theme, @Nullable String state, @Nullable Boolean builtIn) {
        Faults faults = new Faults();
        CodeList.load("initiative-themes").fault("?theme", theme).ifPresent(faults::broken);
        TemplateState wanted = Arrays.stream(TemplateState.values())
                .filter(one -> one.code().equals(state))
                .findFirst()
                .orElse(null);
        if (state != null && wanted == null) {
            faults.broken("?state", TemplateFault.WORD_UNKNOWN_CODE, "draft, published, retired");
        }
        faults.throwIfAny();
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
