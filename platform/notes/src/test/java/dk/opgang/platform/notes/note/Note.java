package dk.opgang.platform.notes.note;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A resource of one municipality, to try the platform on. */
@Entity
@Table(name = "notes")
class Note extends Resource {

    @Column(name = "municipality_code", nullable = false)
    private String municipalityCode;

    @Column(nullable = false)
    private String text;

    protected Note() {}

    Note(String municipalityCode, String text) {
        this.municipalityCode = municipalityCode;
        this.text = text;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String text() {
        return text;
    }
}
