package org.civaffairs.examples.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;

/** The townships and villages of a county, and to which township something belongs. */
public final class Places {
    private final List<String> townships;
    private final Map<String, String> villages = new LinkedHashMap<>();

    private Places(List<String> townships) {
        this.townships = townships;
    }

    /**
     * Reads the list of villages.
     *
     * @param files with villages.csv, if the villages are known
     * @param townships the county's townships
     * @param errors where villages go whose township is not known, or that stand twice
     * @return the places
     */
    public static Places read(CountyFiles files, List<Township> townships, Errors errors) {
        Places places = new Places(townships.stream().map(Township::name).toList());
        files.facts(Village.FORM.id()).ifPresent(input -> FactsReader.read(Village.FORM, input, errors, places::add));
        return places;
    }

    private void add(Village village) {
        if (!townships.contains(village.township())) {
            throw new IllegalArgumentException(
                    "township \"" + village.township() + "\" is not in townships.csv: add it or correct it");
        }
        if (villages.putIfAbsent(village.village(), village.township()) != null) {
            throw new IllegalArgumentException(
                    "village \"" + village.village() + "\" stands here a second time: keep one line");
        }
    }

    /** {@return the villages that are known, each with its township} */
    public List<Village> villages() {
        List<Village> all = new ArrayList<>();
        villages.forEach((village, township) -> all.add(new Village(township, village)));
        return all;
    }

    /**
     * The township of a subject: the first word of the subject is the township, an office of it (柏市镇民政办), or one of
     * its villages.
     *
     * @param subject whom facts or findings are about
     * @return the township; none for the county, its bureau, its books
     */
    public Optional<String> township(String subject) {
        String first = subject.split(" ", 2)[0];
        String ofVillage = villages.get(first);
        return ofVillage == null ? townships.stream().filter(first::startsWith).findFirst() : Optional.of(ofVillage);
    }
}
