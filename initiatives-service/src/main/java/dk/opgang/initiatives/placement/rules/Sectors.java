package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sector, {@code private} or {@code public}, of each kind of employer, as the code list tells it. */
final class Sectors {

    private final Map<String, String> byKind = new HashMap<>();

    Sectors() {
        for (Code code : CodeList.load("employer-kinds").codes()) {
            byKind.put(code.code(), String.valueOf(code.attributes().get("sector")));
        }
    }

    @Nullable
    String of(@Nullable String employerKind) {
        return employerKind == null ? null : byKind.get(employerKind);
    }
}
