package dk.opgang.platform.testing.conventions;

import dk.opgang.local.oidc.Persona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate: where it is posted, a body with every field but its source, and for each field another value. What is not said is
 * what most aggregates do: they have a source, can be patched and removed, and a stranger does not see them.
 */
public final class Sample {

    private final String name;
    private final Supplier<String> collection;
    private final Supplier<String> body;
    private Supplier<String> changeLines = () -> "";
    private @Nullable Map<String, List<String>> changes;
    private Supplier<String> staying = () -> "";
    private Set<String> elsewhere = Set.of();
    private Set<String> unseen = Set.of();
    private Set<String> toldOnce = Set.of();
    private boolean isReadByWriters;
    private Persona poster = Persona.HORSENS;
    private Persona stranger = Persona.GREVE;
    private boolean isPublic;
    private Posting posting = Posting.TAKEN;
    private boolean isAlone;
    private boolean isSourcePatched;
    private boolean mayDifferAtOnce = true;
    private boolean hasSource = true;
    private boolean isPatched = true;
    private boolean isRemoved = true;
    private @Nullable Told told;
    private @Nullable Batch batch;

    private Sample(String name, Supplier<String> collection, Supplier<String> body) {
        this.name = name;
        this.collection = collection;
        this.body = body;
    }

    /** What becomes of another post of the same source. */
    private enum Posting {
        TAKEN,
        OTHER_VALUES_REFUSED,
        REFUSED
    }

    /** The events that tell of it: that there is one, that it is another, that it never was. */
    record Told(
            String topic,
            String created,
            String changed,
            @Nullable String removed) {}

    /** @param owner the field of a row that names what the collection belongs to; null if it belongs to nothing */
    record Batch(String collection, @Nullable String owner) {}

    /**
     * @param collection the path that it is posted to, with an owner of its own each time
     * @param body JSON that can be posted again and again without being the same resource
     */
    public static Sample of(String name, Supplier<String> collection, Supplier<String> body) {
        return new Sample(name, collection, body);
    }

    /** Other values that it takes, one to a line: the field, a bar, and the value as JSON. */
    public Sample changes(String lines) {
        return changes(() -> lines);
    }

    /** The same for values that are made when they are needed. */
    public Sample changes(Supplier<String> lines) {
        this.changeLines = lines;
        return this;
    }

    /** Values that are refused by the field's name once it is posted, in the same form. */
    public Sample stays(String lines) {
        this.staying = () -> lines;
        return this;
    }

    /** Fields that have rules of their own among each other, which another test tries. */
    public Sample triedElsewhere(String... fields) {
        this.elsewhere = Set.of(fields);
        return this;
    }

    /** Fields that are taken and not answered. */
    public Sample unseen(String... fields) {
        this.unseen = Set.of(fields);
        return this;
    }

    /** What the answer that makes it tells, and no other. */
    public Sample toldOnce(String... fields) {
        this.toldOnce = Set.of(fields);
        return this;
    }

    /** One scope both reads and writes it. */
    public Sample isReadByWriters() {
        this.isReadByWriters = true;
        return this;
    }

    /** Who posts it, and somebody whom it does not belong to; Horsens and Greve unless said otherwise. */
    public Sample between(Persona poster, Persona stranger) {
        this.poster = poster;
        this.stranger = stranger;
        return this;
    }

    /** Strangers read it as well. */
    public Sample isPublic() {
        this.isPublic = true;
        return this;
    }

    public Sample withoutSource() {
        this.hasSource = false;
        return this;
    }

    /** There is one in a collection: who posts another one changes it. */
    public Sample isAlone() {
        this.isAlone = true;
        return this;
    }

    public Sample neverPatched() {
        this.isPatched = false;
        return this;
    }

    public Sample neverRemoved() {
        this.isRemoved = false;
        return this;
    }

    /** Of posts at once that differ, one may be refused. */
    public Sample equalAtOnce() {
        this.mayDifferAtOnce = false;
        return this;
    }

    /** Its source is patched like any other field; of others it stays. */
    public Sample sourceIsPatched() {
        this.isSourcePatched = true;
        return this;
    }

    /** Who posts its source again with another value is told that it is known with another one. */
    public Sample correctedByPatchAlone() {
        this.posting = Posting.OTHER_VALUES_REFUSED;
        return this;
    }

    /** Who posts its source again is told that it is there already. */
    public Sample postedOnce() {
        this.posting = Posting.REFUSED;
        return this;
    }

    /** The types of the events that tell of it; without a last one if it is never removed. */
    public Sample told(String topic, String created, String changed, @Nullable String removed) {
        this.told = new Told(topic, created, changed, removed);
        return this;
    }

    /** It comes in batches as well. */
    public Sample inBatches(String path, @Nullable String owner) {
        this.batch = new Batch(path, owner);
        return this;
    }

    String newCollection() {
        return collection.get();
    }

    String newBody() {
        return body.get();
    }

    /** They are made once, however often their fields are asked for: a value may be another resource that is posted for it. */
    Map<String, List<String>> changes() {
        if (changes == null) {
            changes = byField(changeLines.get());
        }
        return changes;
    }

    Map<String, List<String>> staying() {
        return byField(staying.get());
    }

    Set<String> triedElsewhere() {
        return elsewhere;
    }

    boolean shows(String field) {
        return !unseen.contains(field);
    }

    boolean isToldAgain(String field) {
        return !toldOnce.contains(field);
    }

    boolean isReadWithoutWriting() {
        return !isReadByWriters;
    }

    Persona poster() {
        return poster;
    }

    Persona stranger() {
        return stranger;
    }

    boolean isForAll() {
        return isPublic;
    }

    boolean hasSource() {
        return hasSource;
    }

    boolean mayDifferAtOnce() {
        return mayDifferAtOnce && isChangedByPosting();
    }

    boolean canHaveItsSourcePatched() {
        return isSourcePatched;
    }

    boolean hasSiblings() {
        return !isAlone;
    }

    boolean canBePatched() {
        return isPatched;
    }

    boolean canBeRemoved() {
        return isRemoved;
    }

    boolean isTakenAgain() {
        return (hasSource || isAlone) && posting != Posting.REFUSED;
    }

    boolean isChangedByPosting() {
        return (hasSource || isAlone) && posting == Posting.TAKEN;
    }

    @Nullable
    Told told() {
        return told;
    }

    @Nullable
    Batch batch() {
        return batch;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Map<String, List<String>> byField(String lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Arrays.stream(lines.split("\n")).filter(line -> line.contains("|")).forEach(line -> {
            String[] parts = line.split("\\|", 2);
            values.computeIfAbsent(parts[0].strip(), key -> new ArrayList<>()).add(parts[1].strip());
        });
        return values;
    }
}
