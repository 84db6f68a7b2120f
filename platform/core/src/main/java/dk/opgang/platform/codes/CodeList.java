package dk.opgang.platform.codes;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A published list of codes with labels: {@code /v1/code-lists/{name}}. Kept as a file of the contracts module. */
public final class CodeList {

    private final String name;
    private final Text labels;
    private final Map<String, Code> codes;

    private CodeList(File file) {
        this.name = file.name();
        this.labels = file.labels();
        this.codes = new LinkedHashMap<>();
        for (Code code : DatedRows.checked(file.codes())) {
            if (codes.put(code.code(), code) != null) {
                throw new IllegalStateException("Code list " + name + " holds " + code.code() + " twice");
            }
        }
    }

    /**
     * Reads the list from {@code code-lists/{name}.json} on the class path.
     *
     * @throws IllegalStateException if it is missing or holds a code twice
     * @throws IllegalArgumentException if a code has no source or is never in force
     */
    public static CodeList load(String name) {
        return new CodeList(DataFile.read("code-lists/" + name + ".json", File.class));
    }

    public String name() {
        return name;
    }

    public Text labels() {
        return labels;
    }

    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    public Set<String> keys() {
        return codes.keySet();
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The fault of a code that is told and is not in the list. */
    public Optional<Fault> fault(String pointer, @Nullable String code) {
        return code == null || codes.containsKey(code)
                ? Optional.empty()
                : Optional.of(CommonFault.notInList(pointer, name));
    }

    /** Whether the code may be used on that day. */
    public boolean allows(String code, LocalDate day) {
        return find(code).filter(found -> found.inForceOn(day)).isPresent();
    }

    private record File(String name, Text labels, List<Code> codes) {}
}
