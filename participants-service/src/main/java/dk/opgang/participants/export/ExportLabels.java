package dk.opgang.participants.export;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.problem.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words for citizens of {@code export/labels.json}: what fields and codes are called in an export that is read, and not imported. */
final class ExportLabels {

    private static final ExportLabels SHIPPED =
            new ExportLabels(DataFile.readComplete("export/labels.json", File.class));

    private final File file;
    private final Map<String, CodeList> lists = new HashMap<>();

    private ExportLabels(File file) {
        this.file = file;
        file.codes().values().forEach(name -> lists.computeIfAbsent(name, CodeList::load));
    }

    /**
     * @param texts sentences of the page
     * @param parts headings
     * @param words of which actions and events are put together
     * @param codes the code list of a field, which is told by the end of its path
     * @param told fields whose values are such words
     * @param parties fields that name a municipality or an organisation
     * @param technical fields that tell a reader nothing
     */
    private record File(
            String description,
            Map<String, Text> texts,
            Map<String, Text> parts,
            Map<String, Text> fields,
            Map<String, Text> words,
            Map<String, String> codes,
            Set<String> told,
            Set<String> parties,
            Set<String> technical) {}

    static ExportLabels shipped() {
        return SHIPPED;
    }

    String text(String name, Locale language) {
        return known(file.texts(), name).in(language);
    }

    /** The parts that have a heading, in the order of the page. */
    Collection<String> parts() {
        return file.parts().keySet();
    }

    String part(String name, Locale language) {
        return known(file.parts(), name).in(language);
    }

    /** What a field is called; one that nobody has given a name yet by its own. */
    String field(String name, Locale language) {
        return Optional.ofNullable(file.fields().get(name))
                .map(label -> label.in(language))
                .orElseGet(() -> name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    boolean knows(String field) {
        return file.fields().containsKey(field);
    }

    boolean isTechnical(String field) {
        return file.technical().contains(field);
    }

    boolean isParty(String field) {
        return file.parties().contains(field);
    }

    /** Whether the value of the field is put together of words, such as {@code read-contacts}. */
    boolean isTold(List<String> path) {
        return ending(path, file.told()::contains) != null;
    }

    /** The label of a code of the field, if it has codes. */
    Optional<String> code(List<String> path, String code, Locale language) {
        String place = ending(path, file.codes()::containsKey);
        return place == null ? Optional.empty() : label(known(file.codes(), place), code, language);
    }

    Optional<String> municipality(String code, Locale language) {
        return label(known(file.codes(), "municipalityCode"), code, language);
    }

    /** A word, or words with hyphens between them as they are if none of them is known. */
    String word(String word, Locale language) {
        Text known = file.words().get(word);
        return known == null ? word.replace('-', ' ') : known.in(language);
    }

    boolean isWord(String word) {
        return file.words().containsKey(word);
    }

    private Optional<String> label(String list, String code, Locale language) {
        return known(lists, list).find(code).map(Code::labels).map(labels -> labels.in(language));
    }

    private static <T> T known(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    /** The longest end of the path that is known. */
    private static @Nullable String ending(List<String> path, Predicate<String> known) {
        return IntStream.range(0, path.size())
                .mapToObj(from -> String.join(".", path.subList(from, path.size())))
                .filter(known)
                .findFirst()
                .orElse(null);
    }
}
