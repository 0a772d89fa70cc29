package org.civaffairs.examples.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.conduct.DisasterStep;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.target.YouCounty2010Targets;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/** The values and subjects of findings in the words of the reader's language; codes that have a label are never shown. */
final class Words {
    /** Codes that end a subject, such as the matter of a vote or the step of a disaster. */
    private static final Map<String, Text> CODES = codes(AssistanceMatter.values(), DisasterStep.values());

    /** A posting, alone or on an account: {@code posting 5}, {@code 专户 posting 5}. */
    private static final Pattern BOOKED = Pattern.compile("(^| )posting (-?[0-9])");

    private Words() {}

    private static Map<String, Text> codes(Text.Labelled[]... kinds) {
        Map<String, Text> codes = new HashMap<>();
        for (Text.Labelled[] kind : kinds) {
            Stream.of(kind).forEach(value -> codes.putIfAbsent(value.toString(), value.label()));
        }
        return codes;
    }

    /** A value. */
    static String of(Object value, LanguageOption language) {
        if (value instanceof Text.Labelled labelled) {
            return language.say(labelled.label());
        }
        if (value instanceof Yuan amount) {
            return amount.toGrouped();
        }
        if (value instanceof Text text) {
            return language.say(text);
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty()
                    ? language.say(Say.NONE)
                    : all.stream().map(one -> of(one, language)).collect(Collectors.joining(language.listed()));
        }
        return String.valueOf(value);
    }

    private static String coded(String code, LanguageOption language) {
        Text words = CODES.get(code);
        return words == null ? code : language.say(words);
    }

    /** Whom a finding is about: a duty or a step by its name, a posting by its word. */
    static String subject(String subject, LanguageOption language) {
        int last = subject.lastIndexOf(' ') + 1;
        String named = YouCounty2010Targets.findDuty(subject.substring(last))
                .map(duty -> subject.substring(0, last) + language.say(duty.name()))
                .orElseGet(() -> subject.substring(0, last) + coded(subject.substring(last), language));
        return BOOKED.matcher(named).replaceFirst("$1" + language.say(Say.POSTING) + " $2");
    }
}
