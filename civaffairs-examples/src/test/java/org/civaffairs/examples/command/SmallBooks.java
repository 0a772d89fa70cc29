package org.civaffairs.examples.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Clean books of four postings as files, which tests spoil in one place: money comes, is divided, is paid, a part goes back. */
record SmallBooks(Path directory) {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final String ACTS =
            "[{'duty':'APPROVE','person':'p2','office':'柏市镇'}," + "{'duty':'DISBURSE','person':'p1','office':'民政局'}]";

    static final String BOOK = ("{'dossier':{'chart':{"
                    + "'offices':[{'name':'财政厅','level':'PROVINCE'},{'name':'民政局','level':'COUNTY'},"
                    + "{'name':'柏市镇','level':'TOWNSHIP'},{'name':'江桥村','level':'VILLAGE','within':'柏市镇'}],"
                    + "'persons':[{'id':'p1','name':'王一'},{'id':'p2','name':'李二'}],"
                    + "'items':[{'name':'低保金','matter':'RURAL_DIBAO'},{'name':'办公费'}],'purposes':["
                    + "{'name':'低保','from':'2009-01-01','to':'2010-12-31','restrictedBy':'PROVINCE','items':['低保金']},"
                    + "{'name':'救灾','from':'2010-07-01','to':'2010-12-31','restrictedBy':'COUNTY','items':['低保金']}],"
                    + "'accounts':[{'name':'省财政','role':'SUPERIOR','office':'财政厅'},"
                    + "{'name':'专户','role':'DEDICATED','office':'民政局'},{'name':'柏市','role':'TOWNSHIP','office':'柏市镇'},"
                    + "{'name':'户甲','role':'BENEFICIARY','office':'江桥村'}]},'evidence':["
                    + "{'kind':'APPROPRIATION_NOTICE','document':" + paper("n1", "财政厅")
                    + ",'purpose':'低保','amount':'1000.00'}," + minutes("m2", "600.00", "v2") + ","
                    + minutes("m3", "250.00", "v3") + "," + minutes("m4", "9000.00", "v4") + ","
                    + "{'kind':'BANK_RECEIPT','document':" + paper("r1", "农业银行") + ",'amount':'250.00'},"
                    + "{'kind':'PANEL_BALLOT','name':'b1','digest':'" + DIGEST + "','certificate':{'village':'江桥村',"
                    + "'session':'s','motion':'m','matter':'RURAL_DIBAO','day':'2010-03-01','passed':true,"
                    + "'procedure':'YES','resolved':'250.00'},'purpose':'低保','vouchers':[]}],'vouchers':["
                    + "{'name':'v1','acts':[{'duty':'RECORD','person':'p1','office':'民政局'}],'attached':['n1']},"
                    + "{'name':'v2','acts':" + ACTS + ",'attached':['m2']},"
                    + "{'name':'v3','acts':" + ACTS + ",'attached':['m3','b1','r1']},"
                    + "{'name':'v4','acts':[],'attached':['m4']},{'name':'v5','acts':" + ACTS + ",'attached':[]}]}}")
            .replace('\'', '"');

    static final String HEADER = "number,day,kind,voucher,from,to,purpose,amount,item,into,target\n";

    static final String POSTINGS = HEADER
            + "1,2010-03-09,APPROPRIATION_RECEIVED,v1,省财政,专户,低保,1000.00,,,\n"
            + "2,2010-03-10,ALLOCATION,v2,专户,柏市,低保,600.00,,,\n"
            + "3,2010-03-11,DISBURSEMENT,v3,柏市,户甲,低保,250.00,低保金,,\n"
            + "4,2010-03-12,REVERSAL,v4,柏市,专户,低保,100.00,,,2\n";

    private static String paper(String name, String body) {
        return "{'name':'" + name + "','body':'" + body + "','day':'2010-03-01','digest':'" + DIGEST + "'}";
    }

    private static String minutes(String name, String amount, String voucher) {
        return "{'kind':'JOINT_MEETING_MINUTES','document':" + paper(name, "柏市镇") + ",'purpose':'低保','amount':'"
                + amount + "','vouchers':['" + voucher + "'],'deciders':7}";
    }

    /** Closes the books before a row. */
    static String closing(int position, String through) {
        String closings = ",\"closings\":[{\"position\":" + position + ",\"through\":\"" + through + "\"}]}";
        return BOOK.substring(0, BOOK.length() - 1) + closings;
    }

    Path book(String text) throws IOException {
        return Files.writeString(directory.resolve("book.json"), text);
    }

    Path postings(String text, Charset charset) throws IOException {
        return Files.writeString(directory.resolve("postings.csv"), text, charset);
    }

    /** Verifies a book and postings, read from files. */
    Run verify(String book, String postings, String... options) throws IOException {
        return verify(book(book), postings(postings, StandardCharsets.UTF_8), options);
    }

    static Run verify(Path book, Path postings, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "verify-journal";
        args[1] = book.toString();
        args[2] = postings.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.of(args);
    }
}
