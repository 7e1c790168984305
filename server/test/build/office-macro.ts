import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The program's converter knows no passwords; its Basic hands over what its dialog hands over. Whatever fails, it ends:
// a box with the error would wait for ever, and no file was written.
const KEEP = `
Sub Keep(source As String, target As String, opening As String, closing As String, sheets As String)
  On Error GoTo Done
  Dim book As Object
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  If opening <> "" Then
    how(1).Name = "Password"
    how(1).Value = opening
  End If
  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, how())
  If sheets <> "" Then
    For at = 0 To book.Sheets.Count - 1
      book.Sheets.getByIndex(at).unprotect("")
      book.Sheets.getByIndex(at).protect(sheets)
    Next
  End If
  how(0).Name = "FilterName"
  how(0).Value = "Calc MS Excel 2007 XML"
  If closing <> "" Then
    Dim secret(1) As New com.sun.star.beans.NamedValue
    secret(0).Name = "OOXPassword"
    secret(0).Value = closing
    secret(1).Name = "CryptoType"
    secret(1).Value = "StrongEncryptionDataSpace"
    how(1).Name = "EncryptionData"
    how(1).Value = CreateUnoValue("[]com.sun.star.beans.NamedValue", secret())
  End If
  book.storeToURL(ConvertToURL(target), how())
Done:
  StarDesktop.terminate()
End Sub
`;

const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Passwords of a workbook; empty where there is none. */
export interface Passwords {
  /** Opens what is read. */
  readonly opening?: string;
  /** Will open what is written. */
  readonly closing?: string;
  /** Keeps every sheet of what is written from being changed. */
  readonly sheets?: string;
}

/** Puts the macro into a profile that has been started once; returns the address that calls it. */
export function keepingMacro(
  profile: string,
  source: string,
  target: string,
  { opening = '', closing = '', sheets = '' }: Passwords,
): string {
  const words = [source, target, opening, closing, sheets];
  const basic = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(basic, { recursive: true });
  writeFileSync(
    join(basic, 'script.xlb'),
    `<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Book"/></library:library>`,
  );
  writeFileSync(
    join(basic, 'Book.xba'),
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Book" script:language="StarBasic">${escaped(KEEP)}</script:module>`,
  );
  return `macro:///Standard.Book.Keep(${words.map((word) => `"${word}"`).join(',')})`;
}
