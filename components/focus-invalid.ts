/** After a form was refused: brings the person to the first field that needs them, once it is marked. */
export function focusInvalid(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  });
}
