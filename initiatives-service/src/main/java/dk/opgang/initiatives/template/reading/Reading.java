package dk.opgang.initiatives.template.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One document while it is read: its faults, the keys that it declares, and those that it refers to. A part refers to keys that stand
 * further down, so references are looked up when all is read.
 */
public final class Reading {

    private final int format;
    private final Faults faults = new Faults();
    private final Map<KeyKind, Set<String>> declared = new EnumMap<>(KeyKind.class);
    private final List<Reference> references = new ArrayList<>();

    private record Reference(KeyKind kind, String key, String pointer) {}

    /** @param format 1 or 2, as the document tells */
    public Reading(int format) {
        this.format = format;
    }

    /** The document as a whole. */
    public Item whole(JsonNode document) {
        return new Item(this, "", document);
    }

    /** Whether it is of the first format, in which some words were free. */
    public boolean isOfFirstFormat() {
        return format == 1;
    }

    /** The value there breaks a rule. */
    public void broken(String pointer, FaultCode code, Object... details) {
        faults.broken(pointer, code, details);
    }

    /** What has been found so far; who reads a part in a way of its own adds to it. */
    public Faults faults() {
        return faults;
    }

    /** The same of a fault that is made already. */
    void broken(Fault fault) {
        faults.broken(fault);
    }

    /** What stands there cannot be read as what belongs there. */
    void unreadable(String pointer, FaultCode code, Object... details) {
        faults.unreadable(pointer, code, details);
    }

    /** Whether something is wrong at the place or below it. */
    public boolean isFaulty(String pointer) {
        return faults.isFaulty(pointer) || faults.isFaultyBelow(pointer);
    }

    /** The document has that key; a second one of the kind is told at the place. */
    public void declare(KeyKind kind, String key, String pointer) {
        if (!declared.computeIfAbsent(kind, all -> new HashSet<>()).add(key)) {
            broken(pointer, TemplateFault.TEMPLATE_REPEATED_KEY, key);
        }
    }

    /** Every document has that key, whether or not it stands there. */
    public void has(KeyKind kind, String key) {
        declared.computeIfAbsent(kind, all -> new HashSet<>()).add(key);
    }

    /** The part at the place needs that key, wherever the document declares it. */
    public void refer(KeyKind kind, String key, String pointer) {
        references.add(new Reference(kind, key, pointer));
    }

    /** The document has been read: all faults, unknown keys included. */
    public Faults finished() {
        for (Reference to : references) {
            if (!declared.getOrDefault(to.kind(), Set.of()).contains(to.key())) {
                broken(to.pointer(), TemplateFault.UNKNOWN_KEY, to.kind().named(to.key()));
            }
        }
        references.clear();
        return faults;
    }
}
